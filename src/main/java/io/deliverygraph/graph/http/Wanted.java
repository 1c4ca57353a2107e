package io.deliverygraph.graph.http;

/** Which document a request is about. */
sealed interface Wanted permits WantedText, Refused {}
