/**
 * {@code ortaq share}: anyone's coalitional game from a YAML file, shared by every rule of the room {@code sharing}, with
 * who would leave under each and the smallest payments that keep them. The format is in docs/contract.md, the equations
 * and sources in docs/models/sharing.md. Up to 12 players.
 */
@NullMarked
package org.ortaq.app.share;

import org.jspecify.annotations.NullMarked;
