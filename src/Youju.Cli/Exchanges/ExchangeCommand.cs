using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Serving;
using Youju.Cli.Terminals;
using Youju.UseCases.Exchanges;

namespace Youju.Cli.Exchanges;

/// <summary>Parcels between desks without a network: unit, department, finance, and back.</summary>
internal sealed class ExchangeCommand(Terminal terminal)
{
    private readonly Option<string> data = new("--data")
    {
        HelpName = "文件夹",
        Description = "工作台的数据文件夹；不写时是用户的数据文件夹",
        DefaultValueFactory = _ => ServeCommand.DefaultFolder,
    };
    private readonly Option<string> output = new("--output", "-o")
    {
        HelpName = "文件",
        Description = "写到哪个文件",
        Required = true,
    };
    private readonly Option<string> to = new("--to")
    {
        HelpName = "对方",
        Description = "寄给谁：名片上的名称，或者指纹的开头",
        Required = true,
    };
    private readonly Option<bool> sm = new("--sm")
    {
        Description = "用国密算法：名片带 SM2 公钥（没有就现在生成），包用 SM2 签名、SM4 加密",
    };
    private readonly Argument<string> file = new("FILE") { HelpName = "文件", Description = "对方给的文件" };

    public static Command CreateFor(Terminal terminal) => new ExchangeCommand(terminal).BuildCommand();

    private ExampleCommand BuildCommand() =>
        new(
            "exchange",
            "没有网络也能来往：签名、加密的交换包，单位、主管部门、财政之间用优盘传",
            new UsageExample("youju exchange card --name 云溪区旅游中心 -o 名片.json", "把名片给对方"),
            new UsageExample("youju exchange know 对方名片.json", "收下对方的名片，核对指纹"),
            new UsageExample("youju exchange send 2025年档案 --to 云溪区文旅局 -o 报送.yjx", "装好一件"),
            new UsageExample("youju exchange take 报送.yjx --into 收到", "收一件")
        )
        {
            BuildCard(),
            BuildKnow(),
            BuildSend(),
            BuildAgain(),
            BuildTake(),
            BuildList(),
        };

    private ExampleCommand BuildCard()
    {
        var name = new Option<string?>("--name")
        {
            HelpName = "名称",
            Description = "自己的名称，第一次要写",
        };
        var command = new ExampleCommand(
            "card",
            "写自己的名片：名称和公钥；私钥在数据文件夹里，不离开这台电脑",
            new UsageExample("youju exchange card --name 云溪区旅游中心 -o 名片.json", "把名片给对方")
        )
        {
            data,
            name,
            sm,
            output,
        };
        command.SetAction(parse =>
        {
            var (card, path) = ManageExchange.WriteCard(
                ReadData(parse),
                parse.GetValue(name),
                parse.GetValue(sm),
                parse.GetValue(output)!
            );
            terminal.PrintLine(
                $"“{card.Name}”的名片写在 {Path.GetFullPath(path)}。\n指纹 {card.ReadableFingerprint}\n"
                    + "请把它当面或打电话念给对方核对。"
            );
            return ExitCode.Clean;
        });
        return command;
    }

    private ExampleCommand BuildKnow()
    {
        var command = new ExampleCommand(
            "know",
            "收下对方的名片",
            new UsageExample("youju exchange know 对方名片.json", "收下，核对指纹")
        )
        {
            file,
            data,
        };
        command.SetAction(parse =>
        {
            var card = ManageExchange.KeepCard(ReadData(parse), parse.GetValue(file)!);
            terminal.PrintLine(
                $"收下了“{card.Name}”的名片。\n指纹 {card.ReadableFingerprint}\n请与对方念的核对；不一样的，有人换过名片，不要用。"
            );
            return ExitCode.Clean;
        });
        return command;
    }

    private ExampleCommand BuildSend()
    {
        var path = new Argument<string>("PATH")
        {
            HelpName = "档案、文件夹或文件",
            Description = "要寄的档案、文件夹或文件",
        };
        var command = new ExampleCommand(
            "send",
            "把档案、文件夹或文件装成一件，只有对方打得开",
            new UsageExample("youju exchange send 2025年档案 --to 云溪区文旅局 -o 报送.yjx", "装好一件")
        )
        {
            path,
            to,
            output,
            sm,
            data,
        };
        command.SetAction(parse =>
            PrintSent(
                SendParcel.WriteParcel(
                    new(
                        ReadData(parse),
                        parse.GetValue(path)!,
                        parse.GetValue(to)!,
                        parse.GetValue(output)!,
                        terminal.ReadCurrentTime()
                    )
                    {
                        UsesSm2 = parse.GetValue(sm),
                    }
                )
            )
        );
        return command;
    }

    private ExampleCommand BuildAgain()
    {
        var number = new Option<int>("--number")
        {
            HelpName = "第几件",
            Description = "寄过的第几件",
            Required = true,
        };
        var command = new ExampleCommand(
            "again",
            "寄过的一件丢了，原样再写一份",
            new UsageExample("youju exchange again --to 云溪区文旅局 --number 3 -o 第3件.yjx", "补第3件")
        )
        {
            to,
            number,
            output,
            data,
        };
        command.SetAction(parse =>
            PrintSent(
                SendParcel.WriteAgain(
                    ReadData(parse),
                    parse.GetValue(to)!,
                    parse.GetValue(number),
                    parse.GetValue(output)!
                )
            )
        );
        return command;
    }

    private ExampleCommand BuildTake()
    {
        var into = new Option<string>("--into")
        {
            HelpName = "文件夹",
            Description = "拆开放在哪个文件夹里，默认 收到",
            DefaultValueFactory = _ => "收到",
        };
        var command = new ExampleCommand(
            "take",
            "收一件：核对是谁寄的、有没有改过、是不是接着上一件；早到的先留着，等前面的到了一起拆",
            new UsageExample("youju exchange take 报送.yjx --into 收到", "收一件")
        )
        {
            file,
            into,
            data,
        };
        command.SetAction(parse => TakeFile(parse, parse.GetValue(into)!));
        return command;
    }

    private ExampleCommand BuildList()
    {
        var command = new ExampleCommand(
            "list",
            "与各处来往到第几件，有没有留着等的",
            new UsageExample("youju exchange list", "看来往")
        )
        {
            data,
        };
        command.SetAction(parse =>
        {
            foreach (var partner in ManageExchange.ListPartners(ReadData(parse)))
                terminal.PrintLine(DescribePartner(partner));
            return ExitCode.Clean;
        });
        return command;
    }

    private string ReadData(ParseResult parse) => Path.GetFullPath(parse.GetValue(data)!);

    private int TakeFile(ParseResult parse, string into)
    {
        try
        {
            var result = TakeParcel.OpenParcel(
                new(ReadData(parse), parse.GetValue(file)!, into, terminal.ReadCurrentTime())
            );
            terminal.PrintLine(DescribeTaken(result));
            return result.Opened.Count > 0 ? ExitCode.Clean : ExitCode.Findings;
        }
        catch (AlteredParcelException altered)
        {
            terminal.PrintWarning(altered.Message);
            return ExitCode.Findings;
        }
    }

    private int PrintSent(SendParcelResult sent)
    {
        terminal.PrintLine(Number($"寄给“{sent.To}”的第 {sent.Number} 件写在 {sent.File}。"));
        return ExitCode.Clean;
    }

    private static string DescribeTaken(TakeParcelResult result)
    {
        if (result.TakenBefore is { } before)
            return Number(
                $"“{result.From}”的第 {result.Number} 件在 {before:yyyy-MM-dd HH:mm} 收过，是同一件，没有再收。"
            );
        if (result.Missing.Count > 0)
            return Number($"“{result.From}”的第 {result.Number} 件先留着：前面还缺第 ")
                + string.Join('、', result.Missing.Select(one => one.ToString(CultureInfo.InvariantCulture)))
                + " 件，到了一起拆。对方可以用 youju exchange again 补。";
        return string.Join(
            '\n',
            result.Opened.Select(folder => $"“{result.From}”寄来的放在 {Path.GetFullPath(folder)}")
        );
    }

    private static string DescribePartner(PartnerState partner) =>
        $"{partner.Card.Name}（{partner.Card.ReadableFingerprint[..19]}…）："
        + (partner.Sent is { } sent ? Number($"寄出第 {sent.Number} 件，") : "没有寄过，")
        + (partner.Taken is { } taken ? Number($"收到第 {taken.Number} 件") : "没有收过")
        + (partner.Held.Count == 0 ? "" : "，留着等的：第 " + string.Join('、', partner.Held) + " 件");

    private static string Number(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
