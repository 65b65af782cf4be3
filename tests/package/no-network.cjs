// Loaded before a program: every way out is closed, and what tries one is written to the file NETWORK_LOG.
const { appendFileSync } = require('node:fs')

const forbid = (holder, names, place) => {
  for (const name of names) {
    if (typeof holder[name] !== 'function') continue
    holder[name] = () => {
      appendFileSync(process.env.NETWORK_LOG, `${place}.${name}\n`)
      throw new Error(`${place}.${name} is forbidden`)
    }
  }
}

const lookups = (holder) => Object.keys(holder).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))
const net = require('node:net')
const dns = require('node:dns')
forbid(net.Socket.prototype, ['connect'], 'net.Socket')
forbid(net.Server.prototype, ['listen'], 'net.Server')
forbid(net, ['connect', 'createConnection', 'createServer'], 'net')
forbid(require('node:tls'), ['connect', 'createServer'], 'tls')
forbid(require('node:dgram'), ['createSocket'], 'dgram')
for (const name of ['http', 'https'])
  forbid(require(`node:${name}`), ['request', 'get', 'createServer'], name)
forbid(require('node:http2'), ['connect'], 'http2')
forbid(dns, lookups(dns), 'dns')
forbid(dns.promises, lookups(dns.promises), 'dns.promises')
forbid(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'globalThis')
require('node:module').syncBuiltinESMExports()
