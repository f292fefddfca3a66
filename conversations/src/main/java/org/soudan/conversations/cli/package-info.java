/**
 * The authors' command, {@code ops/soudan}: checks, plays, draws and prices the content, and talks with it in a terminal.
 *
 * <p>A class for each subcommand. Exit code 0 when all is well, 1 when a fault was found in the content, 2 when the
 * command was given something that it cannot use. May use every other package; none may use it. Only {@code Main} knows
 * the machine: the terminal, the clock, and where the project lies.
 */
@NullMarked
package org.soudan.conversations.cli;

import org.jspecify.annotations.NullMarked;
