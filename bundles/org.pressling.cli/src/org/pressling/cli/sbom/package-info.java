// SPDX-License-Identifier: EPL-2.0
/** The bill of materials: what an installation of Pressling ships, and whether vulnerabilities of it are known. */
package org.pressling.cli.sbom;
