"use strict";const fs=require("node:fs");const take=(n)=>{const b=Buffer.alloc(n);for(let h=0;h<n;)h+=fs.readSync(0,b,h,n-h,null);return b};
require("node:vm").runInThisContext(take(take(4).readUInt32LE(0)).toString(),{filename:"tactus"})(require,fs);
