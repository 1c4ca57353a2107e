/** What only a developer's machine runs: a demo store on a sandbox. No production build contains it. */
package io.deliverygraph.dev;
