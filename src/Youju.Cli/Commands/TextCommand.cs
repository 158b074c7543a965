using System.CommandLine;
using Youju.Cli.Checks;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Formats;

namespace Youju.Cli.Commands;

/// <summary>Prints the plain text that every offset of a result counts in.</summary>
public static class TextCommand
{
    public static Command CreateFor(Terminal terminal)
    {
        var file = CommandParameters.CreateFileArgument("文件", "要读的文件；- 表示标准输入");
        var command = new ExampleCommand(
            "text",
            "输出文件的纯文本：检查结果中的位置（start、length）就是在这份文本里数的",
            new UsageExample("youju text 报告.docx", "看程序读到了什么"),
            new UsageExample("youju text 报告.pdf > 报告.txt", "存成文本文件")
        )
        {
            file,
        };
        command.SetAction(
            (parse, cancel) =>
            {
                terminal.PrintText(
                    DocumentReader
                        .ReadDocument(Inputs.LoadSource(parse.GetValue(file)!, terminal), cancel: cancel)
                        .Document.Text
                );
                return Task.FromResult(ExitCode.Clean);
            }
        );
        return command;
    }
}
