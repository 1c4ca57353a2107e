/** Countries, subdivisions and places: which codes exist, and which places share ground. Knows no platform. */
package io.deliverygraph.geo;
