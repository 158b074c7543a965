namespace Youju.UseCases.Publications;

/// <summary>What is told of publishing, and why it is refused, by code; behind each its values.</summary>
public static class PublicationRemarks
{
    /// <summary>Leaving something out would change a figure: its name, what it says in the house, what the public would read.</summary>
    public const string FigureWouldChange = "publication.figure-would-change";

    /// <summary>Something that may not be told would still be published: its kind, the words, the file.</summary>
    public const string SecretRemains = "publication.secret-remains";

    /// <summary>The report still says that something is missing: how often.</summary>
    public const string ReportHasGaps = "publication.report-has-gaps";

    /// <summary>There is an edition already, and nobody says what the new one corrects: its number.</summary>
    public const string CorrectionNeedsReason = "publication.correction-needs-reason";

    /// <summary>Somebody else published the same number meanwhile: the number.</summary>
    public const string PublishedMeanwhile = "publication.published-meanwhile";

    /// <summary>The file of the signing key is none: its path.</summary>
    public const string KeyUnreadable = "publication.key-unreadable";

    /// <summary>Beside what is to be verified lies no manifest: its path.</summary>
    public const string NoManifest = "publication.no-manifest";

    /// <summary>What is to be verified is not there: its path.</summary>
    public const string NothingThere = "publication.nothing-there";

    /// <summary>A question is too short or too long: the fewest and the most letters.</summary>
    public const string QuestionLength = "publication.question-length";

    /// <summary>More questions wait than anybody could answer.</summary>
    public const string TooManyQuestions = "publication.too-many-questions";

    /// <summary>An answer says nothing.</summary>
    public const string AnswerMissing = "publication.answer-missing";

    /// <summary>What is said of a publication elsewhere is too long: the most letters.</summary>
    public const string DisclosureTooLong = "publication.disclosure-too-long";

    /// <summary>It is said to be public, and the address is none of the web: the address.</summary>
    public const string DisclosureAddress = "publication.disclosure-address";

    /// <summary>It is not public, and nobody says why.</summary>
    public const string DisclosureReason = "publication.disclosure-reason";

    /// <summary>Nothing has been published yet: the folder of the data.</summary>
    public const string NothingPublished = "publication.nothing-published";
}
