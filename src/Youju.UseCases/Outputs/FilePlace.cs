using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Outputs;

/// <summary>The place of one file of a set, as the programs see it that may have the file open.</summary>
internal sealed class FilePlace(string path)
{
    /// <exception cref="UsageException">Somebody has the file open.</exception>
    public void CheckReplaceable()
    {
        if (FileStatus.ReadWithoutLinks(path).Nature == FileNature.Regular)
            CheckClosed();

        // Not every system keeps others from replacing a file that an editor shows; the editor would write its old words over the new ones.
        if (File.Exists(EditorsMark))
            throw new UsageException(
                $"“{path}”正在 LibreOffice 里打开着。请关闭再试；没有打开的，请删去“{EditorsMark}”。报告包还是原来的样子，一个文件也没有换。"
            );
    }

    private void CheckClosed()
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read).Dispose();
        }
        catch (Exception e) when (SystemRefusal.IsRefusal(e))
        {
            throw RefusedFileException.ForOutput(path, e);
        }
    }

    private string EditorsMark =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", $".~lock.{Path.GetFileName(path)}#");
}
