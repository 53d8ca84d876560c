package cz.ohlas.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends mail in the background where there is a mail server. */
@Configuration(proxyBeanMethods = false)
class MailSchedule {

  @Bean
  @ConditionalOnProperty("spring.mail.host")
  RecurringTask<Void> mailOutboxTask(
      MailRunner runner, @Value("${ohlas.mail.every}") Duration every) {
    return Tasks.recurring("mail-outbox", FixedDelay.of(every))
        .execute((instance, context) -> runner.run());
  }
}
