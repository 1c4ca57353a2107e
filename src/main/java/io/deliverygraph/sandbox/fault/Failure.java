package io.deliverygraph.sandbox.fault;

/** The caller does not get the answer it should. */
public sealed interface Failure extends Fault permits Status, ConnectionReset, TruncatedBody, StaleRevision, Refused {}
