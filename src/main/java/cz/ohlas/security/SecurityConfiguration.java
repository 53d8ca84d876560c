package cz.ohlas.security;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** How people sign in and what their browsers are told. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {}
