package cz.ohlas;

import cz.ohlas.base.ConsoleClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * The console's clock stands at this moment in Prague for the whole of each test, so that the tests
 * hold on any day; within one, {@link ConsoleTest#at} moves it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StandingAt.Clock.class)
public @interface StandingAt {

  /** As the wall clock in Prague shows it, for example {@code 2026-07-03T16:40}. */
  String value();

  /** Sets the clock around tests and what prepares them. */
  class Clock implements InvocationInterceptor {

    private final ConsoleClock clock = new ConsoleClock();

    @Override
    public void interceptBeforeEachMethod(
        Invocation<Void> step, ReflectiveInvocationContext<Method> call, ExtensionContext test)
        throws Throwable {
      standing(step, test);
    }

    @Override
    public void interceptTestMethod(
        Invocation<Void> step, ReflectiveInvocationContext<Method> call, ExtensionContext test)
        throws Throwable {
      standing(step, test);
    }

    @Override
    public void interceptTestTemplateMethod(
        Invocation<Void> step, ReflectiveInvocationContext<Method> call, ExtensionContext test)
        throws Throwable {
      standing(step, test);
    }

    private void standing(Invocation<Void> step, ExtensionContext test) throws Throwable {
      String moment = test.getRequiredTestClass().getAnnotation(StandingAt.class).value();
      Throwable thrown = clock.at(ConsoleTest.prague(moment), () -> failure(step));
      if (thrown != NONE) {
        throw thrown;
      }
    }

    private static final Throwable NONE = new Throwable("nothing was thrown");

    private static Throwable failure(Invocation<Void> step) {
      try {
        step.proceed();
        return NONE;
      } catch (Throwable thrown) {
        return thrown;
      }
    }
  }
}
