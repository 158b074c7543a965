using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;

namespace Youju.Cli.Serving;

/// <summary>Serves the workbench to browsers.</summary>
/// <remarks>Nothing of the web is loaded before the command runs: other commands start as fast as without it.</remarks>
internal sealed class ServeCommand
{
    /// <summary>The word of the command.</summary>
    public const string Name = "serve";

    /// <summary>How long requests in flight may take before the process ends; a little more than the workbench allows them.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(9.5);

    /// <summary>Puts the sample dossier in.</summary>
    public const string SampleOption = "--sample";

    /// <summary>Where it listens unless it is told otherwise.</summary>
    public const int DefaultPort = 8620;

    private const string DefaultAddress = "127.0.0.1:8620";

    private readonly Option<string> data = new("--data")
    {
        HelpName = "文件夹",
        Description = "数据放在哪个文件夹；不写时在用户的数据文件夹里",
        DefaultValueFactory = _ => DefaultFolder,
    };
    private readonly Option<string?> database = new("--database")
    {
        HelpName = "连接",
        Description = "PostgreSQL 的连接字符串；不写时用数据文件夹里的一个文件",
    };
    private readonly Option<string> address = new("--address")
    {
        HelpName = "地址:端口",
        Description = "在哪里听，默认 127.0.0.1:8620；端口写 0 时取一个空的",
        DefaultValueFactory = _ => DefaultAddress,
    };
    private readonly Option<int?> idle = CommandParameters.CreateNumberOption(
        "--idle",
        "分钟",
        "这么久没有人用就自己停下；不写时一直开着",
        1,
        100_000
    );

    private readonly Option<bool> sample = new(SampleOption) { Description = "放入示例档案" };

    private readonly Option<bool> signIn = new("--sign-in")
    {
        Description = "按姓名登录：每人一个账号；启用了就一直是这样",
    };
    private readonly Option<string[]> names = new("--name")
    {
        HelpName = "名称",
        Description = "别的电脑用这个名称来，由本机上走 https 的代理转来；要和 --sign-in 一起用，可写几次",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> proxies = new("--proxy")
    {
        HelpName = "地址",
        Description =
            "代理在别的机器上：写它的地址或网段（10.0.0.0/24），可写几次；写了 --address 才能是网络上的地址",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> noWork = new("--no-work")
    {
        Description = "只答页面，整套报告包、体检这些长的活交给 youju work；要和 --database 一起用",
    };

    private readonly Option<string[]> hooks = new("--hook")
    {
        HelpName = "主机:端口",
        Description = "档案有变化时，程序可以要求通知内网的这台机器；可写几次",
        DefaultValueFactory = _ => [],
    };

    public static Command CreateFor(Terminal terminal) => new ServeCommand().BuildCommand(terminal);

    /// <summary>Where the data of the person at this machine lies.</summary>
    public static string DefaultFolder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "youju");

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            Name,
            "在浏览器里用：启动本机的工作台，打开它给的地址",
            new UsageExample("youju serve", "在本机打开工作台"),
            new UsageExample("youju serve --data D:\\有据 --address 127.0.0.1:9000", "另选数据文件夹和端口")
        )
        {
            data,
            database,
            address,
            idle,
            sample,
            signIn,
            names,
            proxies,
            noWork,
            hooks,
        };
        command.SetAction((parse, cancel) => ServeAsync(parse, terminal, cancel));
        return command;
    }

    private Task<int> ServeAsync(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var place = new ServingPlace(
            Path.GetFullPath(parse.GetValue(data)!),
            DataOptions.ReadConnection(parse.GetValue(database)),
            ReadAddress(parse.GetValue(address)!, parse.GetValue(proxies)!.Length > 0),
            parse.GetValue(idle) is { } minutes ? TimeSpan.FromMinutes(minutes) : null
        )
        {
            HasSample = parse.GetValue(sample),
            SignsIn = parse.GetValue(signIn),
            HostNames = parse.GetValue(names)!,
            HookHosts = parse.GetValue(hooks)!,
            Proxies = parse.GetValue(proxies)!,
            HandsWorkOver = parse.GetValue(noWork),
        };
        if (place is { HostNames.Count: > 0, SignsIn: false })
            throw new UsageException(
                "--name 让别的电脑来，要和 --sign-in 一起用：没有账号的工作台只给本机。"
            );
        if (File.Exists(place.Folder))
            throw new UsageException($"“{place.Folder}”是文件，--data 要写文件夹。");
        RefuseHalfMeasures(place);
        return WorkbenchProgram.RunAsync(place, terminal, cancel);
    }

    private static void RefuseHalfMeasures(ServingPlace place)
    {
        if (place is { HandsWorkOver: true, Database: null })
            throw new UsageException(
                "--no-work 把活交给别的进程，要和 --database 一起用：任务排在 PostgreSQL 里，youju work 从那里取。"
            );
        if (place is { Proxies.Count: > 0, HostNames.Count: 0 })
            throw new UsageException(
                "--proxy 让别的机器上的代理转来，要和 --name 一起用：写明别的电脑用什么名称来。"
            );
        if (place.Proxies.FirstOrDefault(proxy => KnownProxies.ParseProxy(proxy) is null) is { } wrong)
            throw new UsageException($"--proxy 要写地址或网段，如 10.0.0.5、10.0.0.0/24，现为“{wrong}”。");
    }

    private static IPEndPoint ReadAddress(string words, bool isBehindProxy)
    {
        var local = words.Replace("localhost", "127.0.0.1", StringComparison.OrdinalIgnoreCase);
        if (!IPEndPoint.TryParse(local, out var point) || !local.Contains(':', StringComparison.Ordinal))
            throw new UsageException($"--address 要写成 地址:端口，如 {DefaultAddress}，现为“{words}”。");
        var isOwn = IPAddress.IsLoopback(point.Address) || isBehindProxy;
        if (!isOwn || point.AddressFamily != AddressFamily.InterNetwork)
            throw new UsageException(
                $"{point.Address} 不是本机的地址。工作台只在本机听；要给别的电脑用，用 --sign-in 和 --name，由本机上走 https 的代理转来"
                    + "（代理在别的机器上，用 --proxy 写明它的地址）；"
                    + $"请写 {DefaultAddress} 这样的地址。"
            );
        return point;
    }
}
