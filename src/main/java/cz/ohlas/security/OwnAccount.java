package cz.ohlas.security;

import java.util.Set;

/**
 * My account as I see it.
 *
 * @param singleKeys whether keys without Ctrl or Alt do anything on my screens
 */
public record OwnAccount(
    String loginName,
    String displayName,
    String jobTitle,
    String email,
    String phone,
    boolean singleKeys,
    Set<Role> roles) {}
