/**
 * The driver of {@code ops/bench}: loads the service with signed webhooks, plays Slack and Twilio, and measures. Each
 * server is a process of its own; everything stays on this machine. No test: nothing here runs in a build.
 */
@NullMarked
package org.soudan.bot.bench;

import org.jspecify.annotations.NullMarked;
