/**
 * What several scripts of a chapter page share lies in one file. By itself the bundler makes one of every module that
 * two scripts have in common: five requests more, and a kilobyte that does not compress.
 */
export const sharedScripts = {
  groups: [
    {
      name: 'reader',
      test: /src\/(?:reader\/(?:store|progress|read-progress|kept-progress|today)|shell\/dates)\.ts$|vite\/preload-helper/,
    },
  ],
};
