using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Domain.Registers;
using Youju.Storage;
using Youju.UseCases.Imports;

namespace Youju.Cli.Intakes;

/// <summary>Proposes a register from any workbook.</summary>
internal static class RegisterCommand
{
    private static readonly Dictionary<FieldType, string> TypeWords = new()
    {
        [FieldType.Text] = "文字",
        [FieldType.Number] = "数",
        [FieldType.Money] = "金额",
        [FieldType.Date] = "日期",
        [FieldType.DateRange] = "起止日期",
        [FieldType.Choice] = "选择",
        [FieldType.Place] = "地点",
        [FieldType.Person] = "人名，不公开",
        [FieldType.Reference] = "引用",
        [FieldType.Evidence] = "佐证",
    };

    private static readonly UsageExample[] Examples =
    [
        new("youju register 网格走访.xlsx", "看看拟成什么样，写成 own-1.yaml"),
        new(
            "youju register 网格走访.xlsx --into 2024年档案 --key patrols",
            "列为档案自己的台账，接着就能导入"
        ),
    ];

    private static readonly Argument<string> FileArgument = new("FILE")
    {
        HelpName = "文件",
        Description = "自己的台账，任何一张有表头的表",
    };

    private static readonly Option<string?> Into = CreateOption(
        "--into",
        "档案文件夹",
        "列为这份档案自己的台账；不写时只写出拟的台账文件"
    );

    private static readonly Option<string?> Sheet = CreateOption(
        "--sheet",
        "工作表",
        "哪一张工作表；不写时是第一张"
    );

    private static readonly Option<string?> Label = CreateOption(
        "--label",
        "名称",
        "台账叫什么；不写时是工作表或文件的名称"
    );

    private static readonly Option<string?> Key = CreateOption(
        "--key",
        "编号",
        "台账的编号，小写字母、数字和连字符，如 patrols"
    );

    private static readonly Option<string?> Output = CreateOption(
        "--output",
        "文件",
        "拟的台账文件写到哪里，默认是台账的编号",
        "-o"
    );

    public static Command CreateFor(Terminal terminal)
    {
        var command = new ExampleCommand(
            "register",
            "照一张 Excel 表拟一本台账：有哪些列，各是什么，可以选什么",
            Examples
        )
        {
            FileArgument,
            Into,
            Sheet,
            Label,
            Key,
            Output,
        };
        command.SetAction(parse =>
        {
            var (file, folder) = (parse.GetValue(FileArgument)!, parse.GetValue(Into));
            var result = ProposeRegister.ProposeFromFile(ReadRequest(parse, file, folder, terminal));
            return PrintProposal(result, file, folder, terminal);
        });
        return command;
    }

    private static ProposeRegisterRequest ReadRequest(
        ParseResult parse,
        string file,
        string? folder,
        Terminal terminal
    ) =>
        new(
            file,
            folder is null ? default(DossierId?) : folder,
            parse.GetValue(Output),
            terminal.ReadCurrentTime()
        )
        {
            Sheet = parse.GetValue(Sheet),
            Label = parse.GetValue(Label),
            Key = parse.GetValue(Key),
        };

    private static Option<string?> CreateOption(
        string name,
        string value,
        string description,
        params string[] aliases
    ) => new(name, aliases) { HelpName = value, Description = description };

    private static int PrintProposal(
        ProposeRegisterResult result,
        string file,
        string? folder,
        Terminal terminal
    )
    {
        var register = result.Proposal.Definition;
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"工作表“{result.Sheet}”→ 台账“{register.Label}”（{register.Key}），{register.Fields.Count} 个字段："
            )
        );
        foreach (var field in register.Fields)
            terminal.PrintLine($"  {field.Label}（{field.Key}）：{DescribeField(field)}");
        if (register.States.Count > 0)
            terminal.PrintLine($"  状态：{string.Join("、", register.States.Select(state => state.Label))}");
        foreach (var note in result.Proposal.Notes)
            terminal.PrintWarning(note);
        if (result.OtherSheets.Count > 0)
            terminal.PrintLine($"还有工作表：{string.Join("、", result.OtherSheets)}，用 --sheet 写明再拟。");
        terminal.PrintLine(
            folder is null
                ? $"已写出 {result.Path}。满意的话用 youju register {file} --into 档案文件夹 列为档案的台账。"
                : $"已列为档案的台账，定义在 {result.Path}，可以改；接着用 youju import {file} --into {folder} "
                    + $"--register {register.Label} 导入，不要的用 youju undo {folder} 撤销。"
        );
        return ExitCode.Clean;
    }

    private static string DescribeField(FieldDefinition field) =>
        TypeWords[field.Type]
        + (field.Unit.Symbol.Length > 0 ? $"（{field.Unit.Symbol}）" : "")
        + (field.IsSoft ? "，可以是概数" : "")
        + (field.IsRequired ? "，必填" : "")
        + (
            field.Choices.Count > 0
                ? $"：{string.Join("、", field.Choices.Select(choice => choice.Label))}"
                : ""
        );
}
