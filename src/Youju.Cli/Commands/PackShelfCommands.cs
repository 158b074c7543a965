using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Serving;
using Youju.Cli.Terminals;
using Youju.UseCases.InstalledPacks;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Commands;

/// <summary>Packs that come from elsewhere: signed, verified, installed beside those of the program, and taken away again.</summary>
internal sealed class PackShelfCommands(Terminal terminal)
{
    private const int ShownLetters = 16;

    private readonly Option<string> data = DataOptions.CreateFolder();

    public IEnumerable<Command> BuildCommands() =>
        [BuildInstall(), BuildSign(), BuildVerify(), BuildList(), BuildRemove()];

    private ExampleCommand BuildInstall()
    {
        var unsigned = new Option<bool>("--unsigned") { Description = "没有签名的也装；来处要自己确知" };
        var unknown = new Option<bool>("--unknown-signer")
        {
            Description = "没有收过签名人的名片也装；指纹要与他核对过",
        };
        var path = CreatePath("文件或文件夹", "youju pack sign 写的文件（.yjp），或者方案包的文件夹");
        var command = new ExampleCommand(
            "install",
            "安装别处来的方案包，与程序自带的并用；先核对签名、装载、运行示例，有一样不对就不装",
            new UsageExample("youju pack install 云溪区-1.2.0.yjp", "安装签过名的"),
            new UsageExample("youju pack install ./packs/my-county --unsigned", "安装自己写的文件夹")
        )
        {
            path,
            unsigned,
            unknown,
            data,
        };
        command.SetAction(parse =>
        {
            var done = InstallPack.InstallFromPath(
                new(
                    ReadData(parse),
                    parse.GetValue(path)!,
                    parse.GetValue(unsigned),
                    parse.GetValue(unknown),
                    terminal.ReadCurrentTime()
                )
            );
            terminal.PrintLine(DescribeInstalled(done));
            return ExitCode.Clean;
        });
        return command;
    }

    private ExampleCommand BuildSign()
    {
        var path = CreatePath("文件夹或文件", "方案包的文件夹，或者已经打成的文件");
        var output = CommandParameters.CreateOutput("写到哪个文件，如 云溪区-1.2.0.yjp");
        output.Required = true;
        var command = new ExampleCommand(
            "sign",
            "给方案包签名，打成一个文件；用的是签交换包和公开版的那把密钥",
            new UsageExample("youju pack sign ./packs/my-county -o my-county-1.2.0.yjp", "签好交给各单位")
        )
        {
            path,
            output,
            data,
        };
        command.SetAction(parse =>
        {
            var target = parse.GetValue(output)!;
            if (File.Exists(target) || Directory.Exists(target))
                throw new UsageException($"“{target}”已经有了，没有写。请换一个名称。");
            var done = SignPack.WriteSigned(
                ReadData(parse),
                parse.GetValue(path)!,
                target,
                terminal.ReadCurrentTime()
            );
            terminal.PrintLine(
                $"“{done.Card.Title}”{done.Card.Id}@{done.Card.Version} 由“{done.Signer}”签名，"
                    + $"写在 {Path.GetFullPath(target)}。\n指纹 {done.Fingerprint}"
            );
            return ExitCode.Clean;
        });
        return command;
    }

    private ExampleCommand BuildVerify()
    {
        var path = CreatePath("文件、文件夹或编号@版本", "签过名的文件，或者装着的方案包");
        var command = new ExampleCommand(
            "verify",
            "核对方案包是谁签的名、签名和安装以后有没有改过",
            new UsageExample("youju pack verify my-county-1.2.0.yjp", "收到的文件"),
            new UsageExample("youju pack verify my-county@1.2.0", "装着的")
        )
        {
            path,
            data,
        };
        command.SetAction(parse =>
        {
            var verdict = InspectPacks.VerifyPack(ReadData(parse), parse.GetValue(path)!);
            terminal.PrintLine(DescribeVerdict(verdict));
            return verdict is { Fault: null, Signer.Known: not SignerKnown.Unsigned }
                ? ExitCode.Clean
                : ExitCode.Findings;
        });
        return command;
    }

    private ExampleCommand BuildList()
    {
        var command = new ExampleCommand(
            "list",
            "列出装着的方案包：哪天装的、谁签的名、有没有改过",
            new UsageExample("youju pack list", "看装着哪些")
        )
        {
            data,
        };
        command.SetAction(parse =>
        {
            var installed = InspectPacks.ListInstalled(ReadData(parse));
            foreach (var pack in installed)
                terminal.PrintLine(
                    $"{pack.Pin}  {pack.Title}  {FormatDay(pack.At)}  {DescribeVerdict(pack.Verdict)}"
                );
            if (installed.Count == 0)
                terminal.PrintLine("没有装着别处来的方案包；程序自带的用 youju pack show 列出。");
            return installed.Any(pack => pack.Verdict.Fault is not null) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    private ExampleCommand BuildRemove()
    {
        var pin = CreatePath("编号@版本", "装着的方案包，如 my-county@1.2.0");
        var command = new ExampleCommand(
            "remove",
            "去掉装着的方案包；用它的档案以后打不开，要用时再装上",
            new UsageExample("youju pack remove my-county@1.2.0", "去掉这一版")
        )
        {
            pin,
            data,
        };
        command.SetAction(parse =>
        {
            InspectPacks.RemoveInstalled(ReadData(parse), parse.GetValue(pin)!);
            terminal.PrintLine($"去掉了 {parse.GetValue(pin)}。");
            return ExitCode.Clean;
        });
        return command;
    }

    private static Argument<string> CreatePath(string name, string description) =>
        new("PATH") { HelpName = name, Description = description };

    private string ReadData(ParseResult parse) => Path.GetFullPath(parse.GetValue(data)!);

    private static string DescribeInstalled(InstallPackResult done) =>
        done.WasThere
            ? $"“{done.Card.Title}”{done.Card.Id}@{done.Card.Version} 已经装着，是同一份。"
            : $"装好了“{done.Card.Title}”{done.Card.Id}@{done.Card.Version}：{DescribeSigner(done.Signer)}，{done.Examples} 个示例都相符。\n"
                + $"用时写 --pack {done.Card.Id}@{done.Card.Version}，或写在档案的 packs 里。";

    private static string DescribeVerdict(PackVerdict verdict) =>
        verdict.Fault is { } fault ? $"{fault}，不能用"
        : verdict.Signer.Known == SignerKnown.Unsigned ? DescribeSigner(verdict.Signer)
        : $"{DescribeSigner(verdict.Signer)}，没有改过";

    private static string DescribeSigner(PackSigner signer) =>
        signer.Known switch
        {
            SignerKnown.Own => $"自己（“{signer.Name}”）签名",
            SignerKnown.Known => $"“{signer.Name}”签名",
            SignerKnown.Unknown =>
                $"自称“{signer.Name}”的签名（指纹 {signer.Fingerprint![..ShownLetters]}…，没有收过他的名片）",
            _ => "没有签名",
        };

    private static string FormatDay(DateTimeOffset? at) =>
        at is { } day
            ? Youju.Text.Times.ChinaTime.FindDay(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : "不知哪天";
}
