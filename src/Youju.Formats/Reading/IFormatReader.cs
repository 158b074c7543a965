using Youju.Domain.Documents;

namespace Youju.Formats.Reading;

/// <summary>Turns files of some kinds into documents.</summary>
/// <remarks>
/// Input that is broken is answered by <see cref="UnreadableFileException"/>; <see cref="InvalidDataException"/>,
/// <see cref="System.Xml.XmlException"/> and <see cref="EndOfStreamException"/> may be left to the caller, who reads them as damage.
/// </remarks>
public interface IFormatReader
{
    IReadOnlyList<FileKind> Kinds { get; }

    Document ReadDocument(SourceFile file, FileKind kind, ReadingBudget budget);
}
