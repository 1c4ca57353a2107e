/**
 * What a cart is offered at a destination, what is due when, and why not the rest. Evaluation of the store's set-up is
 * ours, pure, and never presented as the platform's price: docs/quote.md says which published rule or assumption each
 * step rests on.
 */
package io.deliverygraph.quote;
