/** Starts the application; nothing else. Each package below is a module: its public types are its API. */
@NullMarked
package org.soudan.bot;

import org.jspecify.annotations.NullMarked;
