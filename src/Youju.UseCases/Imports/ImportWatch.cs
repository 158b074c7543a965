using Youju.Domain.Workbooks;

namespace Youju.UseCases.Imports;

/// <summary>Sees how far the rows of a workbook have been read, and ends the reading when nobody wants it any more.</summary>
/// <remarks>What has been read is written in one step: whoever ends an import ends it before that, or not at all.</remarks>
public sealed class ImportWatch(CancellationToken cancel)
{
    private volatile string sheet = "";
    private volatile int row;

    /// <summary>The sheet that is being read; empty before the first.</summary>
    public string Sheet => sheet;

    /// <summary>The row of that sheet.</summary>
    public int Row => row;

    /// <exception cref="OperationCanceledException">While its rows are read: nobody wants them any more.</exception>
    internal WorkbookSheet FollowSheet(WorkbookSheet followed) =>
        followed with
        {
            Rows = FollowRows(followed),
        };

    private IEnumerable<WorkbookRow> FollowRows(WorkbookSheet followed)
    {
        foreach (var one in followed.Rows)
        {
            cancel.ThrowIfCancellationRequested();
            (sheet, row) = (followed.Name, one.Number);
            yield return one;
        }
    }
}
