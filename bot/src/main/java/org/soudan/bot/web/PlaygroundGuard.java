package org.soudan.bot.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps everybody out who is not at this machine, and every other site in this machine's browser. Guards all paths but
 * the health checks, so that nothing is left open by a path that was forgotten.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlaygroundGuard extends OncePerRequestFilter {

    static final int LARGEST = 32 * 1024;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A name that another site cannot have: a site that points its own name at this machine is sent with that name. */
    private static final Pattern HERE = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    private final boolean openToOthers;

    PlaygroundGuard(boolean openToOthers) {
        this.openToOthers = openToOthers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        boolean reads = HARMLESS.contains(request.getMethod());
        if (!(openToOthers || isFromHere(request)) || !(reads || isFromThisPage(request))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!reads && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST)) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Both ends of the connection are looked at, because a proxy's headers can change what the remote end seems to be;
     * and whatever says that a proxy passed it on was asked for by somebody else.
     */
    private static boolean isFromHere(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return isLoopback(request.getRemoteAddr())
                && isLoopback(request.getLocalAddr())
                && host != null
                && HERE.matcher(host).matches()
                && request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null;
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null && !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /** A browser says with each write which site it comes from; whoever says nothing is no page of ours. */
    private static boolean isFromThisPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var own = request.getScheme() + "://" + request.getHeader("Host");
        return site == null ? own.equalsIgnoreCase(request.getHeader("Origin")) : site.equals("same-origin");
    }
}
