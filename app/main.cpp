// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"
#include "app/window.h"
#include "core/base/text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace gtm::app {

namespace {

/// The command is the first word that is neither an option nor the value of --store.
QString commandIn(const QStringList& arguments) {
    for (int i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == QStringLiteral("--store"))
            ++i;
        else if (!word.startsWith(QLatin1Char('-')))
            return word;
    }
    return {};
}

std::filesystem::path defaultStore() {
    return dataFolder() / "scoreboard.gtm";
}

void addOptions(QCommandLineParser& parser, const std::vector<Option>& options) {
    for (const Option& option : options)
        parser.addOption({QString::fromLatin1(option.name), QString::fromLatin1(option.description),
                          QString::fromLatin1(option.value)});
}

std::filesystem::path storeOption(const QCommandLineParser& parser) {
    return parser.isSet(QStringLiteral("store"))
               ? std::filesystem::path(parser.value(QStringLiteral("store")).toStdString())
               : defaultStore();
}

std::string commandList() {
    std::string text =
        "GTM Scoreboard: one scoreboard from your CRM exports. Without a command the window opens.\n\n"
        "Commands:\n";
    for (const Command& command : commands()) {
        std::string head = std::string("  ") + command.name + " " + command.syntax;
        head.resize(std::max<size_t>(head.size() + 1, 22), ' ');
        text += head + command.summary + "\n";
    }
    return text + "\n'gtm-scoreboard COMMAND --help' lists the options of a command.";
}

int wrongUse(const std::string& message) {
    std::fprintf(stderr, "gtm-scoreboard: %s\nTry 'gtm-scoreboard --help'.\n", message.c_str());
    return kWrongUse;
}

/// Says what is wrong with the options, with the nearest right one among those that `lists` hold.
int wrongOption(const QCommandLineParser& parser, std::initializer_list<const std::vector<Option>*> lists) {
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return wrongUse(parser.errorText().toStdString());
    std::vector<std::string> known{"help", "version"};
    for (const auto* list : lists)
        for (const Option& option : *list)
            known.emplace_back(option.name);
    const std::string word = unknown.front().toStdString();
    const std::string near = nearestWord(word, known);
    return wrongUse("there is no option " + std::string(word.size() == 1 ? "-" : "--") + word +
                    (near.empty() ? "" : "; did you mean --" + near + "?"));
}

Format formatOption(const QCommandLineParser& parser, const Command& command) {
    const std::string text = parser.value(QStringLiteral("format")).toStdString();
    if (text.empty() || text == "text")
        return Format::Text;
    if (text == "json")
        return Format::Json;
    if (text == "csv")
        return Format::Csv;
    if (text == "xlsx" && std::string_view(command.name) == "records")
        return Format::Xlsx;
    throw WrongUse{"--format: '" + text + "' is none of text, json, csv"};
}

int runCommand(const Command& command, const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(command.summary));
    parser.addHelpOption();
    parser.addVersionOption();
    addOptions(parser, commonOptions());
    addOptions(parser, command.options);
    parser.addPositionalArgument(QString::fromLatin1(command.name), QString::fromLatin1(command.summary));
    if (*command.syntax)
        parser.addPositionalArgument(QString::fromLatin1(command.syntax), {});
    if (!parser.parse(arguments))
        return wrongOption(parser, {&commonOptions(), &command.options});
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(kDone);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    Invocation invocation;
    invocation.parser = &parser;
    invocation.arguments = parser.positionalArguments();
    invocation.arguments.removeFirst();
    invocation.store = storeOption(parser);
    try {
        invocation.format = formatOption(parser, command);
        invocation.quiet = parser.isSet(QStringLiteral("quiet"));
        invocation.progress =
            !invocation.quiet && (parser.isSet(QStringLiteral("progress")) || isatty(STDERR_FILENO) != 0);
        const int code = command.run(invocation);
        if (std::fflush(stdout) != 0) {
            std::fputs("gtm-scoreboard: standard output cannot be written\n", stderr);
            return kFailed;
        }
        return code;
    } catch (const WrongUse& wrong) {
        return wrongUse(wrong.message);
    }
}

int runWindow(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromStdString(commandList()));
    parser.addHelpOption();
    parser.addVersionOption();
    const std::vector<Option> own{commonOptions().front()};
    addOptions(parser, own);
    if (!parser.parse(arguments))
        return wrongOption(parser, {&own});
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(kDone);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    return openWindow(storeOption(parser));
}

QStringList argumentList(int argc, char** argv) {
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list.append(QString::fromLocal8Bit(argv[i]));
    return list;
}

int start(int argc, char** argv) {
    const QStringList arguments = argumentList(argc, argv);
    const QString word = commandIn(arguments);
    QCoreApplication::setApplicationName(QStringLiteral("gtm-scoreboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GTM_VERSION));
    if (word.isEmpty()) {
        const bool asksOnly =
            arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")) ||
            arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("-v"));
        if (asksOnly)
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return runWindow(arguments);
    }
    const auto command = std::ranges::find(commands(), word.toStdString(),
                                           [](const Command& c) { return std::string(c.name); });
    if (command == commands().end()) {
        std::vector<std::string> names;
        for (const Command& one : commands())
            names.emplace_back(one.name);
        const std::string near = nearestWord(word.toStdString(), names);
        return wrongUse("there is no command '" + word.toStdString() + "'" +
                        (near.empty() ? "" : "; did you mean " + near + "?"));
    }
    // Only the PDF needs fonts; no command needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::unique_ptr<QCoreApplication> application;
    if (std::string_view(command->name) == "pdf")
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    return runCommand(*command, arguments);
}

} // namespace

} // namespace gtm::app

int main(int argc, char** argv) {
    // The order of fonts in a PDF follows Qt's hashes: the same board shall give the same file.
    QHashSeed::setDeterministicGlobalSeed();
    return gtm::app::start(argc, argv);
}
