using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Serving;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.Publishing.Manifests;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Publications;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Publications;

/// <summary>Writes what the public may have: the edition of a year, or the whole portal.</summary>
internal sealed class ExportCommand
{
    private readonly Argument<string?> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案所在的文件夹；写 --portal 时不用",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<bool> isPublic = new("--public")
    {
        Description = "写出公开版：遮去不公开的内容，签名",
    };
    private readonly Option<bool> isPortal = new("--portal")
    {
        Description = "写出整个公开门户，放到任何网站上都能用",
    };
    private readonly Option<string?> output = new("--output", "-o")
    {
        HelpName = "文件夹",
        Description = "写到哪个文件夹，默认 公开版；门户默认 公开门户",
    };
    private readonly Option<string> data = new("--data")
    {
        HelpName = "文件夹",
        Description = "数据文件夹，签名的密钥和公开过的都在里面；不写时在用户的数据文件夹里",
        DefaultValueFactory = _ => ServeCommand.DefaultFolder,
    };
    private readonly Option<int?> number = CommandParameters.CreateNumberOption(
        "--edition",
        "版次",
        "第几版，默认 1",
        1,
        999
    );
    private readonly Option<string?> date = new("--date")
    {
        HelpName = "日期",
        Description = "公开的日期，如 2025-06-12",
    };
    private readonly Option<string?> correction = new("--correction")
    {
        HelpName = "说明",
        Description = "第 2 版起：更正了什么、为什么",
    };
    private readonly Option<string[]> hidden = new("--hide")
    {
        HelpName = "词",
        Description = "另外不公开的词，可以写几次",
        DefaultValueFactory = _ => [],
    };
    private readonly Option<bool> isRehearsal = new("--dry-run")
    {
        Description = "只列出公开版与内部版的每一处不同，一个字也不写",
    };

    private readonly Option<string?> site = new("--site")
    {
        HelpName = "网址",
        Description = "门户将来的网址，写在订阅里",
    };

    public static Command CreateFor(Terminal terminal) => new ExportCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "export",
            "写出公开版：遮去姓名、电话、合同、坐标，连同数据和签名，一个文件夹",
            new UsageExample("youju export 2024年档案 --public --dry-run", "先看遮去了什么"),
            new UsageExample("youju export 2024年档案 --public -o 公开版", "写出公开版"),
            new UsageExample("youju export --portal -o 公开门户", "把公开过的全部年度写成一个网站")
        )
        {
            folder,
            isPublic,
            isPortal,
            output,
            data,
            number,
            date,
            correction,
            hidden,
            isRehearsal,
            site,
        };
        command.SetAction((parse, cancel) => Task.Run(() => WriteAsked(parse, terminal, cancel), cancel));
        return command;
    }

    private int WriteAsked(ParseResult parse, Terminal terminal, CancellationToken cancel) =>
        (parse.GetValue(folder), parse.GetValue(isPublic), parse.GetValue(isPortal)) switch
        {
            ({ } dossier, true, false) => WriteEdition(dossier, parse, terminal, cancel),
            (null, false, true) => WritePortal(parse, terminal, cancel),
            _ => throw new UsageException(
                "请写 youju export 档案文件夹 --public，写出一年的公开版；或者 youju export --portal，写出整个公开门户。"
            ),
        };

    private int WriteEdition(string dossier, ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var open = OpenDossier.FromFolder(dossier, pack: null);
        var target = parse.GetValue(output) ?? "公开版";
        var isTrial = parse.GetValue(isRehearsal);
        var result = ExportEdition.WriteEdition(
            new(open, ReadTerms(parse), Path.GetFullPath(parse.GetValue(data)!))
            {
                Target = isTrial ? null : target,
                Hidden = parse.GetValue(hidden)!,
            },
            cancel
        );
        foreach (var remark in result.Remarks)
            terminal.PrintWarning(RemarkWording.DescribeRemark(remark));
        terminal.PrintText(
            isTrial ? ExportText.DescribeChanges(result) : ExportText.DescribeEdition(result, target)
        );
        return ExitCode.Clean;
    }

    private int WritePortal(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var target = parse.GetValue(output) ?? "公开门户";
        var result = ExportPortal.WritePortal(
            new(Path.GetFullPath(parse.GetValue(data)!), target, parse.GetValue(site)),
            cancel
        );
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"公开门户写入 {Path.GetFullPath(target)}：{result.Editions} 份公开版，{result.Files} 个文件。把整个文件夹放到网站上，从 index.html 打开。"
            )
        );
        return ExitCode.Clean;
    }

    private EditionTerms ReadTerms(ParseResult parse)
    {
        var asked = parse.GetValue(number) ?? 1;
        var reason = parse.GetValue(correction);
        if (asked > 1 && string.IsNullOrWhiteSpace(reason))
            throw new UsageException("第 2 版起请用 --correction 写明更正了什么、为什么。");
        return new(asked, ReadDate(parse.GetValue(date)), asked > 1 ? reason : null);
    }

    private static DateOnly? ReadDate(string? words) =>
        words is null ? null
        : DateOnly.TryParseExact(
            words,
            "yyyy-M-d",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
        : throw new UsageException($"选项 --date 的值“{words}”不对，应为日期，如 2025-06-12。");
}
