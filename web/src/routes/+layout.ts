// Every page is whole as the server sends it. What little the browser adds is in src/enhance.
export const csr = false;
