declare module 'virtual:public-api' {
  const api: import('./public-api.js').PublicApi;
  export default api;
}
