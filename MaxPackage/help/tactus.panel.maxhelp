{
    "patcher": {
        "fileversion": 1,
        "appversion": {
            "major": 9,
            "minor": 1,
            "revision": 3,
            "architecture": "x64",
            "modernui": 1
        },
        "classnamespace": "box",
        "rect": [ 100.0, 100.0, 960.0, 706.0 ],
        "showrootpatcherontab": 0,
        "showontab": 0,
        "boxes": [
            {
                "box": {
                    "id": "obj-1",
                    "maxclass": "newobj",
                    "numinlets": 0,
                    "numoutlets": 0,
                    "patcher": {
                        "fileversion": 1,
                        "appversion": {
                            "major": 9,
                            "minor": 1,
                            "revision": 3,
                            "architecture": "x64",
                            "modernui": 1
                        },
                        "classnamespace": "box",
                        "rect": [ 0.0, 26.0, 960.0, 680.0 ],
                        "showontab": 1,
                        "boxes": [
                            {
                                "box": {
                                    "fontface": 1,
                                    "fontsize": 22.0,
                                    "id": "obj-1",
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 16.0, 8.0, 142.0, 31.0 ],
                                    "text": "tactus.panel",
                                    "textcolor": [ 1.0, 1.0, 1.0, 1.0 ]
                                }
                            },
                            {
                                "box": {
                                    "fontsize": 13.0,
                                    "id": "obj-2",
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 16.0, 42.0, 928.0, 21.0 ],
                                    "text": "The piece's controls in a patch, to turn, press and type. Make it with a bpatcher: tactus.panel.maxpat, 640 by 480 or any other size.",
                                    "textcolor": [ 0.76, 0.82, 0.92, 1.0 ]
                                }
                            },
                            {
                                "box": {
                                    "fontface": 1,
                                    "fontsize": 13.0,
                                    "id": "obj-3",
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 26.0, 96.0, 72.0, 21.0 ],
                                    "text": "The page"
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-4",
                                    "maxclass": "message",
                                    "numinlets": 2,
                                    "numoutlets": 1,
                                    "outlettype": [ "" ],
                                    "patching_rect": [ 32.0, 122.0, 46.0, 22.0 ],
                                    "text": "reload"
                                }
                            },
                            {
                                "box": {
                                    "bgmode": 0,
                                    "border": 0,
                                    "clickthrough": 0,
                                    "enablehscroll": 0,
                                    "enablevscroll": 0,
                                    "id": "obj-5",
                                    "lockeddragscroll": 0,
                                    "lockedsize": 0,
                                    "maxclass": "bpatcher",
                                    "name": "tactus.panel.maxpat",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "offset": [ 0.0, 0.0 ],
                                    "patching_rect": [ 32.0, 168.0, 640.0, 480.0 ],
                                    "viewvisibility": 1
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-6",
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 100.0, 124.0, 234.0, 20.0 ],
                                    "text": "loads the page anew; the music goes on",
                                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                                }
                            },
                            {
                                "box": {
                                    "fontface": 1,
                                    "fontsize": 13.0,
                                    "id": "obj-7",
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 714.0, 96.0, 117.3, 21.0 ],
                                    "text": "First: the engine"
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-8",
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 714.0, 118.0, 224.0, 20.0 ],
                                    "text": "tactus play help"
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-9",
                                    "linecount": 2,
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 714.0, 136.0, 224.0, 33.0 ],
                                    "text": "in a terminal, now or later; the file lies beside this help",
                                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-10",
                                    "maxclass": "newobj",
                                    "numinlets": 1,
                                    "numoutlets": 2,
                                    "outlettype": [ "", "" ],
                                    "patching_rect": [ 718.0, 180.0, 110.0, 22.0 ],
                                    "text": "tactus"
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-11",
                                    "maxclass": "newobj",
                                    "numinlets": 2,
                                    "numoutlets": 2,
                                    "outlettype": [ "", "" ],
                                    "patching_rect": [ 718.0, 212.0, 97.0, 22.0 ],
                                    "text": "route connected"
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-12",
                                    "maxclass": "led",
                                    "numinlets": 1,
                                    "numoutlets": 1,
                                    "offcolor": [ 0.3, 0.3, 0.32, 1.0 ],
                                    "oncolor": [ 0.25, 0.78, 0.36, 1.0 ],
                                    "outlettype": [ "int" ],
                                    "parameter_enable": 0,
                                    "patching_rect": [ 718.0, 244.0, 20.0, 20.0 ]
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-14",
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 744.0, 244.0, 70.0, 20.0 ],
                                    "text": "connected",
                                    "textcolor": [ 0.35, 0.38, 0.43, 1.0 ]
                                }
                            },
                            {
                                "box": {
                                    "fontface": 1,
                                    "fontsize": 13.0,
                                    "id": "obj-15",
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 714.0, 302.0, 110.9, 21.0 ],
                                    "text": "It plays nothing"
                                }
                            },
                            {
                                "box": {
                                    "id": "obj-16",
                                    "linecount": 13,
                                    "maxclass": "comment",
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 714.0, 324.0, 220.0, 191.0 ],
                                    "text": "The panel is a hand on the controls. Notes come from tactus.note, by way of the hub, whether a panel is open or not.\n\nThe page that the engine opens in a browser has the same controls; there it plays by itself.\n\nIt needs no host: it is a page of its own, and takes the address that the hub has. Until the engine is there it says so, and waits."
                                }
                            },
                            {
                                "box": {
                                    "angle": 270.0,
                                    "background": 1,
                                    "bgcolor": [ 0.137, 0.188, 0.29, 1.0 ],
                                    "id": "obj-17",
                                    "maxclass": "panel",
                                    "mode": 0,
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 0.0, 0.0, 960.0, 72.0 ],
                                    "proportion": 0.5,
                                    "rounded": 0
                                }
                            },
                            {
                                "box": {
                                    "angle": 270.0,
                                    "background": 1,
                                    "bgcolor": [ 0.93, 0.94, 0.955, 1.0 ],
                                    "id": "obj-18",
                                    "maxclass": "panel",
                                    "mode": 0,
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 16.0, 88.0, 672.0, 576.0 ],
                                    "proportion": 0.5,
                                    "rounded": 10
                                }
                            },
                            {
                                "box": {
                                    "angle": 270.0,
                                    "background": 1,
                                    "bgcolor": [ 0.93, 0.94, 0.955, 1.0 ],
                                    "id": "obj-19",
                                    "maxclass": "panel",
                                    "mode": 0,
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 704.0, 88.0, 240.0, 190.0 ],
                                    "proportion": 0.5,
                                    "rounded": 10
                                }
                            },
                            {
                                "box": {
                                    "angle": 270.0,
                                    "background": 1,
                                    "bgcolor": [ 0.93, 0.94, 0.955, 1.0 ],
                                    "id": "obj-20",
                                    "maxclass": "panel",
                                    "mode": 0,
                                    "numinlets": 1,
                                    "numoutlets": 0,
                                    "patching_rect": [ 704.0, 294.0, 240.0, 370.0 ],
                                    "proportion": 0.5,
                                    "rounded": 10
                                }
                            }
                        ],
                        "lines": [
                            {
                                "patchline": {
                                    "destination": [ "obj-5", 0 ],
                                    "source": [ "obj-4", 0 ]
                                }
                            },
                            {
                                "patchline": {
                                    "destination": [ "obj-11", 0 ],
                                    "source": [ "obj-10", 0 ]
                                }
                            },
                            {
                                "patchline": {
                                    "destination": [ "obj-12", 0 ],
                                    "source": [ "obj-11", 0 ]
                                }
                            }
                        ]
                    },
                    "patching_rect": [ 20.0, 40.0, 48.2, 22.0 ],
                    "text": "p basic"
                }
            }
        ],
        "lines": []
    }
}
