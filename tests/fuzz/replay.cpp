// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a target without libFuzzer: khattama-fuzz-TARGET [--mutants N] [--seed S] FILE_OR_FOLDER…
// An input at which it ends is left beside as crash-TARGET, with what makes it again.
#include "tests/fuzz/mutator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
// A fault found by a sanitizer ends in SIGABRT, so that the input is kept.
extern "C" const char *__asan_default_options()
{
    return "abort_on_error=1:allocator_may_return_null=1";
}
extern "C" const char *__ubsan_default_options()
{
    return "halt_on_error=1:abort_on_error=1:print_stacktrace=1";
}

namespace {

using namespace khattama;

constexpr unsigned kPatienceSeconds = 30; ///< for one input: longer is a fault of the reader

const QByteArray *current = nullptr;
char keptAs[256];

/// Nothing here but what a signal handler may do.
extern "C" void keepInput(int signal)
{
    const int file = ::open(keptAs, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && current != nullptr)
        (void)!::write(file, current->constData(), static_cast<size_t>(current->size()));
    const char *text = signal == SIGALRM ? "\nThe reader does not come to an end. The input: " : "\nThe input: ";
    (void)!::write(STDERR_FILENO, text, strlen(text));
    (void)!::write(STDERR_FILENO, keptAs, strlen(keptAs));
    (void)!::write(STDERR_FILENO, "\n", 1);
    ::_exit(1);
}

void give(const QByteArray &input)
{
    current = &input;
    ::alarm(kPatienceSeconds);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), static_cast<size_t>(input.size()));
    ::alarm(0);
    current = nullptr;
}

QByteArrayList inputsOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isFile())
            files.append(path);
        for (QDirIterator entries(path, QDir::Files); entries.hasNext();)
            files.append(entries.next());
    }
    files.sort(); // so that a seed means the same everywhere
    QByteArrayList inputs;
    for (const QString &path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("mutants"), QString(), QStringLiteral("N"), QStringLiteral("0")},
                       {QStringLiteral("seed"), QString(), QStringLiteral("S"), QStringLiteral("1")}});
    parser.process(application);
    const QByteArray name = QFileInfo(application.applicationFilePath()).fileName().toUtf8();
    std::snprintf(keptAs, sizeof keptAs, "crash-%s", name.mid(name.lastIndexOf('-') + 1).constData());
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGALRM})
        std::signal(signal, keepInput);

    const QByteArrayList corpus = inputsOf(parser.positionalArguments());
    if (corpus.isEmpty()) {
        std::fprintf(stderr, "No input in %s\n", qPrintable(parser.positionalArguments().join(u' ')));
        return 2;
    }
    for (const QByteArray &input : corpus)
        give(input);
    const int mutants = parser.value(QStringLiteral("mutants")).toInt();
    fuzz::Mutator mutator(corpus, parser.value(QStringLiteral("seed")).toUInt());
    for (int count = 0; count < mutants; ++count)
        give(mutator.next());
    std::printf("%lld inputs and %d mutants of them read\n", static_cast<long long>(corpus.size()), mutants);
    return 0;
}
