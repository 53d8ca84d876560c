package cz.ohlas.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A mail server that behaves as one would not wish to. Keeps what it took. */
final class MoodyMailServer implements AutoCloseable {

  /** What it does. */
  enum Mood {
    /** Takes every mail. */
    KIND,
    /** Knows the recipient not: 550. */
    REFUSES,
    /** Wants us to sign in first: 530. */
    WANTS_SIGN_IN,
    /** Refuses the sender: 550. */
    REFUSES_SENDER,
    /** Refuses the sender, but only when it is told the recipient: 553. */
    REFUSES_SENDER_LATE,
    /** Sends nothing on for us: 554. */
    RELAYS_NOT,
    /** Closes when it is told the recipient: 421. */
    CLOSES,
    /** Wants to be asked again: 450. */
    BUSY,
    /** Looks at the mail and refuses it: 554. */
    REFUSES_CONTENT,
    /** Looks at the mail and says that we may not send as its sender: 554. */
    DENIES_SEND_AS,
    /** Looks at the mail and says, in two lines, that its sender is not proved: 550. */
    MISSES_PROOF_OF_SENDER,
    /** Never says a word. */
    SILENT,
    /** Hears the whole mail and then says nothing. */
    SILENT_AFTER_MAIL,
    /** Takes the mail and breaks the connection in place of a goodbye. */
    RUDE
  }

  private final ServerSocket socket;
  private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch closed = new CountDownLatch(1);
  private final String liked;
  private volatile Mood mood;

  MoodyMailServer(Mood mood) {
    this(mood, "nobody@sender.example");
  }

  /** Takes every mail from the sender that it likes. */
  MoodyMailServer(Mood mood, String liked) {
    this.mood = mood;
    this.liked = liked;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return socket.getLocalPort();
  }

  void becomes(Mood other) {
    mood = other;
  }

  /** The mails that it took, headers and all. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        Thread.ofVirtual().start(() -> talk(caller));
      } catch (SocketException over) {
        return;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private void talk(Socket caller) {
    try (caller;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = caller.getOutputStream()) {
      if (mood == Mood.SILENT) {
        closed.await();
        return;
      }
      Mood now = mood;
      say(out, "220 moody");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String command = line.toUpperCase(java.util.Locale.ROOT);
        if (command.startsWith("MAIL") && line.contains(liked)) {
          now = Mood.KIND;
        }
        String refusal = refusal(now, command);
        if (refusal != null) {
          say(out, refusal);
        } else if (command.equals("DATA")) {
          say(out, "354 go on");
          if (!took(now, in, out)) {
            return;
          }
        } else if (command.equals("QUIT")) {
          say(out, "221 bye");
          return;
        } else {
          say(out, "250 ok");
        }
      }
    } catch (IOException gone) {
      // The caller hung up
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable String refusal(Mood now, String command) {
    boolean recipient = command.startsWith("RCPT");
    boolean sender = command.startsWith("MAIL");
    return switch (now) {
      case REFUSES -> recipient ? "550 5.1.1 <relay@sender.example>: No such user here" : null;
      case BUSY -> recipient ? "450 4.2.1 Try again later" : null;
      case WANTS_SIGN_IN -> sender ? "530 5.7.0 Authentication required" : null;
      case REFUSES_SENDER -> sender ? "550 5.7.1 Not yours to send from" : null;
      case REFUSES_SENDER_LATE ->
          recipient ? "553 5.7.1 <x@y.example>: Sender address rejected: not owned by you" : null;
      case RELAYS_NOT -> recipient ? "554 5.7.1 <x@y.example>: Relay access denied" : null;
      case CLOSES -> recipient ? "421 4.3.2 Closing" : null;
      default -> null;
    };
  }

  private @Nullable String refusalOfMail(Mood now) {
    return switch (now) {
      case REFUSES_CONTENT -> "554 5.7.1 Looks like spam";
      case DENIES_SEND_AS ->
          "554 5.2.252 SendAsDenied; a@y.example not allowed to send as b@y.example";
      case MISSES_PROOF_OF_SENDER ->
          "550-5.7.26 Unauthenticated email from y.example is not accepted due to\r\n"
              + "550 5.7.26 domain's DMARC policy";
      default -> null;
    };
  }

  private boolean took(Mood now, BufferedReader in, OutputStream out)
      throws IOException, InterruptedException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    String refusal = refusalOfMail(now);
    if (refusal != null) {
      say(out, refusal);
      return true;
    }
    taken.add(mail.toString());
    if (now == Mood.SILENT_AFTER_MAIL) {
      closed.await();
      return false;
    }
    say(out, "250 2.0.0 Ok: queued as 4711");
    return now != Mood.RUDE;
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
