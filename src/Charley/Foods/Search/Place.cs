namespace Charley.Foods.Search;

/// <summary>Where in a description a word stands.</summary>
internal enum Place
{
    /// <summary>The noun that says what it is: milk in <c>Milk, whole</c>, butter in <c>Peanut butter</c>.</summary>
    Head,

    /// <summary>Beside the head: peanut in <c>Peanut butter</c>.</summary>
    Modifier,

    /// <summary>A drawer of the table: nuts in <c>Nuts, almonds</c>.</summary>
    Drawer,

    /// <summary>After the head's comma: whole in <c>Milk, whole</c>.</summary>
    Second,

    /// <summary>After further commas.</summary>
    Later,

    /// <summary>In brackets: garbanzo beans in <c>Chickpeas (garbanzo beans)</c>.</summary>
    Bracket,

    /// <summary>After "with", "without", "prepared" and the like.</summary>
    Aside,

    /// <summary>A brand.</summary>
    Brand,

    /// <summary>A name of it in another language, beside the description.</summary>
    Alias,
}

/// <summary>What a match in a <see cref="Place"/> costs against one in the head; nats.</summary>
internal static class PlaceCost
{
    public static float Of(Place place) => place switch
    {
        Place.Head => 0,
        Place.Modifier => 0.10f,
        Place.Drawer => 0.15f,
        Place.Second => 0.15f,
        Place.Later => 0.30f,
        Place.Bracket => 0.35f,
        Place.Aside => 0.70f,
        Place.Brand => 0.35f,
        Place.Alias => 0.45f,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
