// <remit-notice>: importing this file defines it. The address stays; the folder behind it is another in each version.
export * from "./app/notice.mjs";
