/** What only a write needs, loaded with the first one. */
export const writes = () => import(/* webpackChunkName: "escrituras" */ './writes');
