/**
 * The driver of {@code ops/torture}: two instances of the service and a Redis as processes of their own, a load of signed
 * webhooks as Slack and Twilio send them, and dangers at random; then what was accepted is held against what the
 * providers received. No test: nothing here runs in a build but the tests of its judgement.
 *
 * <p>A reply is known by the outbox's id, which Slack gets as the message's mark and Twilio in the call-back's address. It
 * is made of the message's own id with the installation's keys, which are made here. What a reply must say is known from
 * the engine itself: it is stepped through a participant's messages in the order in which their replies arrived.
 */
@NullMarked
package org.soudan.bot.torture;

import org.jspecify.annotations.NullMarked;
