using Youju.Domain.Documents;
using Youju.Formats.Reading;

namespace Youju.Formats.Conversion;

/// <summary>Lets LibreOffice have a try at what the first reader cannot open; its refusal stands where that fails too.</summary>
/// <param name="isSound">Whether a file is of the kind at all: LibreOffice opens anything as text.</param>
internal sealed class SecondTryReader(
    IFormatReader first,
    ConvertingReader second,
    Predicate<SourceFile> isSound
) : IFormatReader
{
    public IReadOnlyList<FileKind> Kinds => first.Kinds;

    public Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        try
        {
            return first.ReadDocument(file, kind, budget);
        }
        catch (Exception e)
            when (budget.Limits.AllowsSecondTry
                && MayBeReadable(e)
                && isSound(file)
                && OfficeProgram.FindExecutable() is not null
            )
        {
            return TryAgain(file, kind, budget)
                ?? throw UnreadableFileException.Damaged("内容不完整或不合格式", e);
        }
    }

    private static bool MayBeReadable(Exception e) =>
        e.IsDamage()
        || e is UnreadableFileException { Reason: UnreadableReason.Damaged or UnreadableReason.Unsupported };

    /// <summary>Null where the second reader refuses as well.</summary>
    private Document? TryAgain(SourceFile file, FileKind kind, ReadingBudget budget)
    {
        try
        {
            return second.ReadDocument(file, kind, new(budget.Limits, budget.Cancel));
        }
        catch (UnreadableFileException e) when (e.Reason == UnreadableReason.Damaged)
        {
            return null;
        }
    }
}
