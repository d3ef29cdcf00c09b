// What starting Node costs, with a file of TypeScript and nothing in it.
export {};
