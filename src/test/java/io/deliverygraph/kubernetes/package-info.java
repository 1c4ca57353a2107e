/** The manifests of src/main/kubernetes: that Kubernetes would take them, and that a careful operator would. */
package io.deliverygraph.kubernetes;
