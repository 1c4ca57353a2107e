/** Which region of a profile serves a place, by what, and whether it has a price for it. */
package io.deliverygraph.coverage;
