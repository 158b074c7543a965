using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Storage;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Dossiers;

/// <summary>Says whether anything was altered beside the program.</summary>
internal sealed class AuditCommand
{
    private readonly Argument<string?> dossier = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案所在的文件夹",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> data = new("--data")
    {
        HelpName = "文件夹",
        Description = "工作台的数据文件夹，核对里面的全部档案和日志",
    };
    private readonly Option<string?> database = new("--database")
    {
        HelpName = "连接",
        Description = "PostgreSQL 的连接字符串，与 serve 的相同；佐证在 --data 的文件夹里",
    };

    public static Command CreateFor(Terminal terminal)
    {
        var command = new ExampleCommand(
            "audit",
            "核对日志：每一步都前后相扣，没有人绕过程序改动过",
            new UsageExample("youju audit verify 2024年档案", "核对一份档案"),
            new UsageExample("youju audit verify --data D:\\有据", "核对工作台里的全部档案")
        )
        {
            new AuditCommand().BuildVerify(terminal),
        };
        return command;
    }

    private ExampleCommand BuildVerify(Terminal terminal)
    {
        var verify = new ExampleCommand(
            "verify",
            "核对日志和档案；全部相符的退出码为 0，有改动的为 1 并写明改了什么",
            new UsageExample("youju audit verify 2024年档案", "核对一份档案")
        )
        {
            dossier,
            data,
            database,
        };
        verify.SetAction(parse =>
            PrintResult(
                terminal,
                ReadResult(parse.GetValue(dossier), parse.GetValue(data), parse.GetValue(database))
            )
        );
        return verify;
    }

    private static int PrintResult(Terminal terminal, AuditResult result)
    {
        var steps = result.Steps.ToString(CultureInfo.InvariantCulture);
        if (result.Faults.Count == 0)
        {
            terminal.PrintLine($"核对相符：{steps} 步前后相扣，文件都是记下的样子。");
            return ExitCode.Clean;
        }

        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"核对不符：{steps} 步，{result.Faults.Count} 处被改过。"
            )
        );
        foreach (var fault in result.Faults)
            terminal.PrintLine($"  {fault}");
        return ExitCode.Findings;
    }

    private static AuditResult ReadResult(string? folder, string? data, string? connection) =>
        (folder, data, connection) switch
        {
            ({ } one, null, null) => DossierAudit.VerifyChain(one),
            (null, { } place, null) => VerifyFile(place),
            (null, { } place, { } server) => VerifyDatabase(DatabasePlace.FromConnection(server), place),
            _ => throw new UsageException(
                "请写一份档案的文件夹，或者用 --data 写工作台的数据文件夹，两样写一样；--database 要和 --data 一起写。"
            ),
        };

    private static AuditResult VerifyFile(string folder)
    {
        var file = DatabasePlace.LocateFile(folder);
        return File.Exists(file)
            ? VerifyDatabase(DatabasePlace.FromFile(file), folder)
            : throw new UsageException($"“{folder}”里没有工作台的数据（{Path.GetFileName(file)}）。");
    }

    private static AuditResult VerifyDatabase(DatabasePlace place, string folder)
    {
        place.RequireKnown();
        var originals = EvidencePlaces.FindIn(folder).OpenEvidence();
        return new DossierCatalogue(place, originals, TimeProvider.System, Person.Alone.Name).Verify();
    }
}
