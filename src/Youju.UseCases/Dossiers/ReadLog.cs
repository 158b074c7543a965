using Youju.Domain.Registers;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>A dossier whose log is asked for.</summary>
/// <param name="Now">When it is asked.</param>
public sealed record ReadLogRequest(string Folder, DateTimeOffset Now);

/// <summary>Who did what to a dossier.</summary>
/// <param name="Labels">What people call the columns and records of its registers.</param>
public sealed record ReadLogResult(IReadOnlyList<LoggedStep> Steps, LogLabels Labels);

/// <summary>Reads who did what to a dossier, before and after.</summary>
public static class ReadLog
{
    /// <exception cref="UsageException">The folder is no dossier, or its journal cannot be read.</exception>
    public static ReadLogResult ReadSteps(ReadLogRequest request)
    {
        try
        {
            return new(DossierLog.ReadSteps(request.Folder, request.Now), ReadLabels(request.Folder));
        }
        catch (DossierException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    // The log of a dossier that a hand has broken is wanted most of all.
    private static LogLabels ReadLabels(string folder)
    {
        try
        {
            return new([.. OpenDossier.FromFolder(folder, pack: null).Dossier.Registers.Values]);
        }
        catch (UsageException)
        {
            return new([]);
        }
    }
}

/// <summary>What people call what the files call by keys.</summary>
public sealed class LogLabels(IReadOnlyCollection<Register> registers)
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["state"] = "状态",
        ["withdrawn"] = "撤销",
        ["illustrative"] = "示例值",
        ["budget"] = "预算",
        ["kind"] = "支出类别",
        ["project"] = "项目",
        ["initial"] = "年初预算数",
        ["carried-over"] = "上年结转",
        ["added"] = "年中追加",
        ["adjusted"] = "全年预算数",
        ["executed"] = "全年执行数",
        ["prior-budget"] = "上年预算数",
        ["prior-accounts"] = "上年决算数",
        ["qualifier"] = "概数",
        ["grain"] = "精度",
        ["method"] = "统计方法",
        ["source"] = "提供人",
        ["reason"] = "依据",
    };

    /// <summary>节会活动: the register of that file; the path where it is none.</summary>
    public string NameFile(string path) => FindRegister(path)?.Definition.Label ?? path;

    /// <summary>接待人次·概数: a column of that file.</summary>
    public string NameColumn(string path, string column)
    {
        var (field, part) = column.Split('.', 2) is [var first, var rest] ? (first, rest) : (column, null);
        var label = FindRegister(path)?.Definition.FindField(field)?.Label
            ?? Known.GetValueOrDefault(field, field);
        return part is null ? label : $"{label}·{Known.GetValueOrDefault(part, part)}";
    }

    /// <summary>云溪樱花节 第2版: a row of that file.</summary>
    public string NameRow(string path, string row)
    {
        var id = row.Split(' ')[0];
        return
            FindRegister(path) is { } register
            && register.Records.GetValueOrDefault(id) is { } record
            && register.Definition.Display is [var shown, ..]
            && record.Current[shown] is TextValue { Text: var name }
            ? name + row[id.Length..]
            : row;
    }

    private Register? FindRegister(string path) =>
        registers.FirstOrDefault(register => path == $"registers/{register.Definition.Key}.csv");
}
