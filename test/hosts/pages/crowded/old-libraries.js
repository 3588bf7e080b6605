/* What libraries of another age, plugins and filters leave behind on a page. */
/* eslint-disable no-extend-native */
Array.prototype.first = function () {
  return this[0];
};
Object.prototype.extend = function (more) {
  return Object.assign(this, more);
};
String.prototype.strip = function () {
  return this.trim();
};

window.process = { env: {} };
window.module = { exports: {} };
window.define = Object.assign(() => (window.handedToLoader = true), { amd: {} });

const realFetch = window.fetch;
window.fetch = function (...args) {
  return new Promise((resolve, reject) => realFetch.apply(this, args).then(resolve, reject));
};

const realAttach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  return realAttach.call(this, { ...options });
};

const RealPromise = window.Promise;
window.Promise = class Promise extends RealPromise {};

for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, {
    get() {
      throw new DOMException('The request was denied.', 'SecurityError');
    },
  });
