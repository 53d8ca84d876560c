package cz.ohlas.security;

import java.util.Set;

/** My account as I see it. */
public record OwnAccount(
    String loginName,
    String displayName,
    String jobTitle,
    String email,
    String phone,
    Set<Role> roles) {}
