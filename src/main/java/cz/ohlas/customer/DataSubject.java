package cz.ohlas.customer;

import java.util.Set;

/**
 * A person who asks what is kept about them.
 *
 * @param contactIds the ids of all records that the person ever had
 * @param customerId whose person it is
 * @param marks by what the person is recognised where no id points at them
 */
public record DataSubject(Set<Long> contactIds, long customerId, PersonMarks marks) {}
