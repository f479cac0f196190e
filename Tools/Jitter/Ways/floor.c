// The operating system's floor: wakes at absolute deadlines and does nothing else.
// Reads how many wake-ups are wanted (a 64-bit integer), answers with the processor time used so far and how late each one was, all in nanoseconds;
// over and over, until its input ends. The period in nanoseconds is its argument.
// Source: man 2 clock_nanosleep, man 2 PR_SET_TIMERSLACK.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <time.h>

static int64_t now(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void wait_until(int64_t at)
{
    struct timespec t = { .tv_sec = at / 1000000000, .tv_nsec = at % 1000000000 };
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL) == EINTR)
        ;
}

int main(int count, char **arguments)
{
    if (count < 2)
        return 2;
    int64_t period = atoll(arguments[1]), wanted;
    signal(SIGINT, SIG_IGN); // Ctrl-C is for the one who asks
    prctl(PR_SET_TIMERSLACK, 1);
    while (fread(&wanted, sizeof wanted, 1, stdin) == 1) {
        int64_t *answer = calloc(wanted + 1, sizeof *answer);
        if (!answer)
            return 1;
        int64_t deadline = now(CLOCK_MONOTONIC);
        for (int64_t i = 1; i <= wanted; i++) {
            deadline += period;
            wait_until(deadline);
            answer[i] = now(CLOCK_MONOTONIC) - deadline;
        }
        answer[0] = now(CLOCK_PROCESS_CPUTIME_ID);
        fwrite(answer, sizeof *answer, wanted + 1, stdout);
        fflush(stdout);
        free(answer);
    }
    return 0;
}
