using System.CommandLine;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Database;
using Youju.Database.People;
using Youju.Database.Programs;
using Youju.Packs.Library;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Serving;

/// <summary>Issues a token to a program on a machine where nobody signs in by name; elsewhere each person does it himself.</summary>
internal sealed class TokenCommand
{
    private readonly Argument<string> name = new("NAME")
    {
        HelpName = "名称",
        Description = "给哪个程序用的，如 报表系统",
    };
    private readonly Option<string> data = new("--data")
    {
        HelpName = "文件夹",
        Description = "工作台的数据文件夹；不写时是用户的数据文件夹",
        DefaultValueFactory = _ => ServeCommand.DefaultFolder,
    };
    private readonly Option<string?> database = new("--database")
    {
        HelpName = "连接",
        Description = "PostgreSQL 的连接字符串，与 serve 的相同",
    };
    private readonly Option<string[]> scopes = CommandParameters.CreateChoicesOption(
        "--scope",
        "范围",
        "能做什么：read 读，write 写，review 审核，publish 公开；可写几次，不写是 read",
        [.. Enum.GetValues<TokenScope>().Select(TokenLimits.NameScope)]
    );
    private readonly Option<int?> days = CommandParameters.CreateNumberOption(
        "--days",
        "天",
        "有效几天，默认 90",
        1,
        PackLibrary.LoadPack(PackLibrary.Root).SignIn.TokenDays
    );

    public static Command CreateFor(Terminal terminal) => new TokenCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "token",
            "给别的程序开一个令牌，用接口 /api/v1；启用了登录的，各人在“我的账号”里开",
            new UsageExample("youju token 报表系统", "只读，90 天"),
            new UsageExample("youju token 填报系统 --scope read --scope write --days 30", "能读能写，30 天")
        )
        {
            name,
            data,
            database,
            scopes,
            days,
        };
        command.SetAction(parse => IssueToken(parse, terminal));
        return command;
    }

    private int IssueToken(ParseResult parse, Terminal terminal)
    {
        var folder = Path.GetFullPath(parse.GetValue(data)!);
        var place = OpenPlace(folder, DataOptions.ReadConnection(parse.GetValue(database)));
        var by = Person.Alone.Name;
        if (new WorkbenchSwitches(place, terminal.Clock, by).IsSignInOn)
            throw new UsageException("这里启用了登录：令牌由本人登录以后，在“我的账号”的“令牌”一页开。");
        var asked = parse.GetValue(scopes)!;
        var secret = new TokenBook(place, terminal.Clock, by).IssueToken(
            new(
                "",
                parse.GetValue(name)!,
                asked.Length == 0 ? [TokenLimits.NameScope(TokenScope.Read)] : [.. asked.Distinct()],
                Unit: null,
                TimeSpan.FromDays(parse.GetValue(days) ?? 90)
            )
        );
        terminal.PrintLine(secret);
        terminal.PrintWarning("令牌只显示这一次。收回：工作台的“令牌”一页。");
        return ExitCode.Clean;
    }

    private static DatabasePlace OpenPlace(string folder, string? connection)
    {
        if (connection is null && !File.Exists(DatabasePlace.LocateFile(folder)))
            throw new UsageException($"“{folder}”里没有工作台的数据。请先用 youju serve 打开一次。");
        var place = connection is { } server
            ? DatabasePlace.FromConnection(server)
            : DatabasePlace.FromFile(DatabasePlace.LocateFile(folder));
        place.RequireKnown();
        return place;
    }
}
