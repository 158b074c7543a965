using Youju.Formats.Office;

namespace Youju.Formats.Docx.Writing;

/// <summary>The small parts of the package that do not depend on the document's words.</summary>
internal static class PackageParts
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Properties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    public static FixedPart PackageRelationships { get; } =
        new(
            $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>
            """
        );

    public static FixedPart Settings { get; } =
        new(
            $"""
            <w:settings xmlns:w="{WordMarkup.Main}"><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>
            <w:characterSpacingControl w:val="compressPunctuation"/>
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
            <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>
            """
        );

    public static FixedPart PassportProperties { get; } =
        new(
            $$"""
            <ds:datastoreItem ds:itemID="{9B4E6C2A-5D1F-4C7B-8E3A-2F6D0A9C7E51}"
            xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>
            """
        );

    public static FixedPart PassportRelationships { get; } =
        new(
            $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="rId1" Type="{Office}/customXmlProps" Target="itemProps1.xml"/></Relationships>
            """
        );

    private const string PassportType =
        $"""<Override PartName="/customXml/itemProps1.xml" ContentType="{Properties}"/>""";

    public static FixedPart ContentTypes { get; } = new(ComposeContentTypes(passport: ""));

    public static FixedPart ContentTypesWithPassport { get; } = new(ComposeContentTypes(PassportType));

    /// <summary>The content types of a document whose footers bear a stamp.</summary>
    /// <param name="hasPassport">Whether it carries what it is compared by.</param>
    public static FixedPart ComposeStampedTypes(DocxStamp stamp, bool hasPassport) =>
        new(
            ComposeContentTypes(hasPassport ? PassportType : "", PictureMarkup.ComposeKinds([stamp.Drawing]))
        );

    /// <summary>The relation of a footer to the picture of its stamp.</summary>
    public static FixedPart ComposeStampRelationships(DocxStamp stamp) =>
        new(
            $"""
            <Relationships xmlns="{Package}/relationships">
            {PictureMarkup.ComposeRelations([stamp.Drawing], Office)}</Relationships>
            """
        );

    public static FixedPart DocumentRelationships { get; } = new(ComposeRelationships(passport: ""));

    public static FixedPart DocumentRelationshipsWithPassport { get; } =
        new(
            ComposeRelationships(
                $"""<Relationship Id="rId6" Type="{Office}/customXml" Target="../customXml/item1.xml"/>"""
            )
        );

    /// <summary>The content types of a document with pictures, which has no passport.</summary>
    public static FixedPart ComposeContentTypes(IReadOnlyList<DocxPicture> pictures) =>
        new(ComposeContentTypes(passport: "", PictureMarkup.ComposeKinds(pictures)));

    /// <summary>The relations of a document with pictures, which has no passport.</summary>
    public static FixedPart ComposeRelationships(IReadOnlyList<DocxPicture> pictures) =>
        new(ComposeRelationships(PictureMarkup.ComposeRelations(pictures, Office)));

    private static string ComposeContentTypes(string passport, string pictures = "") =>
        $"""
            <Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>{pictures}
            <Override PartName="/word/document.xml" ContentType="{Word}.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="{Word}.styles+xml"/>
            <Override PartName="/word/fontTable.xml" ContentType="{Word}.fontTable+xml"/>
            <Override PartName="/word/settings.xml" ContentType="{Word}.settings+xml"/>
            <Override PartName="/word/footer1.xml" ContentType="{Word}.footer+xml"/>
            <Override PartName="/word/footer2.xml" ContentType="{Word}.footer+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            {passport}</Types>
            """;

    private static string ComposeRelationships(string passport) =>
        $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="rId1" Type="{Office}/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="{Office}/fontTable" Target="fontTable.xml"/>
            <Relationship Id="rId3" Type="{Office}/settings" Target="settings.xml"/>
            <Relationship Id="rId4" Type="{Office}/footer" Target="footer1.xml"/>
            <Relationship Id="rId5" Type="{Office}/footer" Target="footer2.xml"/>
            {passport}</Relationships>
            """;
}
