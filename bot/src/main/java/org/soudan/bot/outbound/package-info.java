/**
 * Sends what was committed: in order for each participant, participants in parallel, one owner a partition.
 *
 * <p>Instances share the partitions evenly among those that live, and give up what is above their share when nothing of
 * it is under way.
 *
 * <p>Promises: an entry leaves the outbox only when its outcome is known; an unknown outcome is looked up at the
 * provider before anything is sent again; a failing destination delays nobody else; no instance sends faster or more than
 * all may together, and words for somebody in danger go first. What providers' error codes mean stands in
 * {@code failures/PROVIDER.yaml}.
 */
@ApplicationModule(allowedDependencies = {"identity", "limits"})
@NullMarked
package org.soudan.bot.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
