/** Decimals and money as the graph carries them: text that keeps its scale, never a binary floating point number. */
package io.deliverygraph.money;
