using Youju.Domain.Findings;
using Youju.Domain.Remarks;

namespace Youju.UseCases.Imports;

/// <summary>Tells what an import does while it does it.</summary>
internal sealed class ImportTelling(Action<Remark> tell)
{
    /// <summary>Something was done.</summary>
    public void TellDone(string code, params IReadOnlyList<string> values) =>
        tell(new(code, Severity.Info, null, values));

    /// <summary>Something should be looked at.</summary>
    public void WarnOf(string code, params IReadOnlyList<string> values) =>
        tell(new(code, Severity.Warning, null, values));

    /// <summary>Amounts of two sources differ; what the import itself has told of is not told again.</summary>
    public void TellContradictions(IEnumerable<Remark> remarks, IReadOnlyCollection<string> told)
    {
        foreach (var remark in remarks.Where(remark => !told.Contains(remark.Values[0])))
            tell(remark);
    }

    /// <summary>One file of several could not be taken.</summary>
    /// <param name="file">The name of the file.</param>
    public void TellRefused(string file, Remark why) => tell(why with { Place = new(file) });
}
